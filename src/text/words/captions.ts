import { wordSet } from './word-set.ts';

/** What people do in pictures, in the present tense of captions: 'Reed waves to the crowd at the gate'. */
export const captionVerbs = wordSet(`
address addresses arrive arrives attend attends battle battles celebrate celebrates clap claps cheer cheers embrace embraces face faces gather gathers
gesture gestures greet greets hold holds hug hugs kiss kisses lay lays lies line lines listen listens look looks march marches patrol patrols perform
performs pose poses practice practices react reacts ride rides rush rushes shake shakes sign signs sit sits smile smiles speak speaks stand stands tackle
tackles wait waits walk walks watch watches wave waves wear wears
`);
