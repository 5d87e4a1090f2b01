const lines = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\n\s*/));

/** Whole lines that belong to the page, in small letters, without the stop or colon at the end. */
export const FURNITURE_LINES = lines(`
  about author
  about the author
  about the authors
  about us
  abstract
  accept cookies
  ad
  ad feedback
  add a comment
  add comment
  advert
  advertise with us
  advertisement
  advertisement - continue reading below
  advertisement - story continues below
  advertising
  afp
  afp via getty images
  all rights reserved
  ap
  ap photo
  article continues below
  article continues below advertisement
  article continues after advertisement
  as it happened
  associated press
  author
  authors
  back to top
  bloomberg via getty images
  bookmark
  breaking news alerts
  by our correspondent
  by staff reporter
  caption
  categories
  category
  close
  comment
  comments
  comments are closed
  comments off
  contact us
  continue reading
  continue reading below
  continue reading the main story
  continue reading the story below
  contributors
  cookie policy
  cookies
  copy link
  corrections
  courtesy photo
  credit
  editor's picks
  email
  email address
  email this article
  end
  ends
  enlarge
  enlarge image
  enlarge this image
  enter your email address
  explore more
  facebook
  file photo
  filed under
  font size
  for you
  full text
  further reading
  getty
  getty images
  gift this article
  go to top
  have your say
  hide caption
  home
  image
  image caption
  image credit
  image source
  instagram
  join the conversation
  keywords
  latest news
  latest stories
  leave a comment
  leave a reply
  like this
  like this article
  linkedin
  listen
  listen to this article
  listen to this story
  listen to article
  load more
  loading
  loading...
  loading…
  log in
  login
  main menu
  media caption
  media playback is not supported on this device
  media playback is unsupported on your device
  menu
  more
  more articles
  more headlines
  more news
  more on this story
  more on this topic
  more posts
  more stories
  more stories like this
  more to explore
  more videos
  most popular
  most read
  most shared
  most viewed
  most watched
  must read
  must reads
  my account
  navigation
  newsletter
  newsletter sign-up
  newsletter signup
  newsletters
  next
  next article
  next post
  next story
  next up
  no comments
  no comments yet
  notes to editors
  open image in gallery
  open navigation
  our standards: the thomson reuters trust principles
  pa media
  pause
  photo
  photo credit
  photos
  pinterest
  play
  play video
  popular
  post a comment
  post comment
  previous
  previous article
  previous post
  previous story
  print
  print this article
  privacy
  privacy policy
  promoted
  promoted content
  promoted stories
  read also
  read full article
  read full story
  read less
  read more
  read next
  read now
  read the full article
  read the full story
  read this next
  recent posts
  recommended
  recommended for you
  recommended reading
  recommended stories
  reddit
  related
  related article
  related articles
  related content
  related coverage
  related internet links
  related links
  related news
  related posts
  related reading
  related stories
  related story
  related topics
  related video
  related videos
  replay
  reply
  report an error
  report this ad
  reuters
  reuters photo
  rss
  save
  save article
  save for later
  save story
  scroll down
  scroll down for video
  scroll down for videos
  scroll down to watch
  scroll to continue
  scroll to continue with content
  search
  see also
  see more
  see more stories
  settings
  share
  share article
  share full article
  share this
  share this article
  share this page
  share this post
  share this story
  show caption
  show comments
  show less
  show more
  sign in
  sign out
  sign up
  sign up here
  sign up now
  similar stories
  site map
  sitemap
  skip
  skip ad
  skip advertisement
  skip to content
  skip to main content
  slideshow
  source
  sponsored
  sponsored by
  sponsored content
  sponsored links
  staff reporter
  start the conversation
  story continues
  story continues below
  story continues below advertisement
  story highlights
  submit
  submit a comment
  subscribe
  subscribe now
  subscribe today
  tag
  tags
  terms and conditions
  terms of service
  terms of use
  text size
  the associated press
  this article has been updated
  this story has been updated
  this video can not be played
  to play this video you need to enable javascript in your browser
  toggle caption
  top stories
  topics
  trending
  trending now
  trending stories
  tweet
  twitter
  twitter.com
  up next
  video
  video caption
  videos
  view all
  view all posts
  view all comments
  view comments
  view gallery
  view more
  watch
  watch live
  watch now
  watch more
  watch the video
  watch the video below
  watch video
  whatsapp
  what to read next
  write a comment
  you may also like
  you may like
  you might also like
  you might like
  youtube
`);

/** Headings over a list of links to other articles: short lines without a stop after them go too. */
export const LINK_HEADINGS = lines(`
  editor's picks
  explore more
  further reading
  latest news
  latest stories
  more articles
  more headlines
  more news
  more on this story
  more on this topic
  more stories
  more stories like this
  more to explore
  most popular
  most read
  most shared
  most viewed
  most watched
  must reads
  promoted stories
  read next
  read this next
  recent posts
  recommended
  recommended for you
  recommended reading
  recommended stories
  related
  related articles
  related content
  related coverage
  related internet links
  related links
  related news
  related posts
  related reading
  related stories
  related topics
  related videos
  see also
  similar stories
  tags
  topics
  trending
  trending now
  trending stories
  what to read next
  you may also like
  you may like
  you might also like
  you might like
`);

/** Small-letter words that a byline or a list of credits may hold beside names. */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  (
    'and in at of for by from the with to a additional reporting writing editing compiled translated ' +
    'written edited produced research graphics graphic video photography photos photographs reported ' +
    'contributed report story our staff special political business economics economy health science ' +
    'education security defence defense diplomatic foreign world international national home affairs ' +
    'environment sport sports city court crime arts culture media technology transport religion news ' +
    'chief senior deputy assistant associate managing executive correspondent correspondents reporter ' +
    'reporters editor editors writer writers columnist contributor producer bureau agency agencies de ' +
    'da di du del della van von der den bin al el la le y e'
  ).split(' '),
);
