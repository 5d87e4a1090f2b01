/** Verbs of whole words that are heard or read, unlike 'called it “mad”'. */
export const UTTERS =
  /^(?:sa(?:id|ys|ying)|t(?:old|ells|elling)|ask(?:s|ed|ing)|repl(?:ies|ied|ying)|answer(?:s|ed|ing)|respond(?:s|ed|ing)|shout(?:s|ed|ing)|yell(?:s|ed|ing)|scream(?:s|ed|ing)|chant(?:s|ed|ing)|whisper(?:s|ed|ing)|exclaim(?:s|ed|ing)|cr(?:ies|ied|ying)|wr(?:ites|ote|iting)|text(?:s|ed|ing)|tweet(?:s|ed|ing)|sang|singing)$/;
