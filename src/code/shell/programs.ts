import type { CommandName } from 'just-bash/browser';

/** The programs that the shell brings along, but those that do not work in a browser. */
export const shellPrograms =
  `awk base64 basename bash cat chmod clear column comm cp cut date diff dirname du echo egrep env expand expr false fgrep
  file find fold grep head help history hostname join jq ln ls md5sum mkdir mv nl od paste printenv printf pwd readlink rev rg
  rm rmdir sed seq sh sha1sum sha256sum sleep sort split stat strings tac tail tee time timeout touch tr tree true unexpand
  uniq wc which whoami xargs`.split(/\s+/) as CommandName[];

/** The programs of the terminal: `curl` is the page's own. */
export const programs: readonly string[] = [...shellPrograms, 'curl'].sort();

/** What the shell itself does and a reader of this site may want. */
export const builtins = 'cd exit export read set source test type unset'.split(' ');

/** What Tab completes where a command begins. */
export const commands: readonly string[] = [...programs, ...builtins].sort();
