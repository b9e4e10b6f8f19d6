/** The programs of the terminal. A test says that the shell has them, and no others. */
export const programs =
  `awk base64 basename bash cat chmod clear column comm cp curl cut date diff dirname du echo egrep env expand expr false
  fgrep file find fold grep gunzip gzip head help history hostname html-to-markdown join jq ln ls md5sum mkdir mv nl od paste
  printenv printf pwd readlink rev rg rm rmdir sed seq sh sha1sum sha256sum sleep sort split stat strings tac tail tee time
  timeout touch tr tree true unexpand uniq wc which whoami xargs zcat`.split(/\s+/);

/** What the shell itself does and a reader of this site may want. */
export const builtins = 'cd exit export read set source test type unset'.split(' ');

/** What Tab completes where a command begins. */
export const commands: readonly string[] = [...programs, ...builtins].sort();
