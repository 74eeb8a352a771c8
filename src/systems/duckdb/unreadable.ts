/** The file is not of its format; the message is a word of ours. */
export class Unreadable extends Error {}
