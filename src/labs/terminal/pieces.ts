/** A stretch of a printed command: one of its named parts, or the white space between two. */
export interface Piece<Id extends string = string> {
  readonly text: string;
  readonly id?: Id;
}

/** What the parts of a command look like. A part may be in several pieces: a text has a first and a last line. */
export type Parts<Id extends string = string> = readonly (readonly [id: Id, looks: RegExp])[];

/**
 * Cuts a command into its parts, none left out: joined, the texts of the pieces are the command.
 * Throws where nothing in the table looks like the command, so that a snippet cannot outgrow its explanation.
 */
export function piecesOf<Id extends string>(code: string, parts: Parts<Id>): readonly Piece<Id>[] {
  const pieces: Piece<Id>[] = [];
  for (let at = 0; at < code.length; ) {
    const piece = pieceAt(code, at, parts);
    pieces.push(piece);
    at += piece.text.length;
  }
  return pieces;
}

function pieceAt<Id extends string>(code: string, at: number, parts: Parts<Id>): Piece<Id> {
  const blank = matchAt(code, at, /\s+/);
  if (blank) return { text: blank };
  for (const [id, looks] of parts) {
    const text = matchAt(code, at, looks);
    if (text) return { id, text };
  }
  throw new Error(`No part of the command looks like ${JSON.stringify(code.slice(at, at + 60))}.`);
}

const matchAt = (code: string, at: number, looks: RegExp): string | undefined => {
  const sticky = new RegExp(looks, 'my');
  sticky.lastIndex = at;
  return sticky.exec(code)?.[0];
};
