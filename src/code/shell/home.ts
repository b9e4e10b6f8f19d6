/** The home folder of the shell, where the files lie. */
export const home = '/home/reader';
