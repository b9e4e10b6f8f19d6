/** The languages whose code runs on the page. */
export const codeLanguages = ['python', 'typescript', 'curl'] as const;

export type CodeLanguage = (typeof codeLanguages)[number];

export const isCodeLanguage = (id: string): id is CodeLanguage =>
  codeLanguages.some((each) => each === id);
