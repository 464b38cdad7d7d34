/** A rule this sure has read it off the words around the name: it stands against whatever the tagger makes of them. */
export const CERTAIN = 0.97;
