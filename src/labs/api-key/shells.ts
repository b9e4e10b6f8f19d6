/** A program that reads commands in a terminal, and how it takes an environment variable. */
export interface Shell {
  readonly id: 'bash' | 'zsh' | 'fish' | 'powershell' | 'cmd';
  readonly label: string;
  /** Asks for the key and sets the variable for this terminal. The key is typed in answer, so it is in no history. */
  readonly set: string;
  /** Tells that the variable is set, without showing it. */
  readonly see: string;
  /** Keeps the variable for terminals opened later. It reads the key from the variable. */
  readonly keep: string;
}

/** What a shell's commands are for, in the order of the lab. */
export const uses = ['set', 'see', 'keep'] as const satisfies readonly (keyof Shell)[];

/** Bash and zsh both take it: their own ways for `read` to ask are not the same. */
const setInBashAndZsh = (name: string) =>
  `printf 'API key: ' && read -rs ${name} && export ${name} && echo`;

/** Where a variable is kept, by its name: each key in a file of its own. */
const fileOf = (name: string) => name.toLowerCase().replace('_api_', '-').replaceAll('_', '-');

const keepFor = (name: string, startFile: string) =>
  `(umask 077 && printf 'export ${name}=%q\\n' "$${name}" > ~/.${fileOf(name)}) && echo '. ~/.${fileOf(name)}' >> ~/${startFile}`;

/**
 * The shells with their commands for the variable of a name.
 *
 * No command holds a key: what is typed at a prompt is in no shell's history. `-s` and `-AsSecureString` hide it on
 * screen; cmd cannot. `%q` and `string escape` write a key so that the shell reads it back as it is. What keeps a key is
 * for the reader's account alone, which fish's own universal variables are not.
 */
export const shellsFor = (name: string): readonly Shell[] => [
  {
    id: 'bash',
    label: 'bash',
    set: setInBashAndZsh(name),
    see: `echo "\${#${name}} characters"`,
    keep: keepFor(name, '.bashrc'),
  },
  {
    id: 'zsh',
    label: 'zsh',
    set: setInBashAndZsh(name),
    see: `echo "\${#${name}} characters"`,
    keep: keepFor(name, '.zshrc'),
  },
  {
    id: 'fish',
    label: 'fish',
    set: `read --silent --global --export --prompt-str 'API key: ' ${name}`,
    see: `string length -- $${name}`,
    keep: `begin; set -l file ~/.config/fish/conf.d/${fileOf(name)}.fish; mkdir -p (dirname $file); and touch $file; and chmod 600 $file; and echo "set -gx ${name} "(string escape -- $${name}) > $file; end`,
  },
  {
    id: 'powershell',
    label: 'PowerShell',
    set: `$env:${name} = [Net.NetworkCredential]::new('', (Read-Host 'API key' -AsSecureString)).Password`,
    see: `$env:${name}.Length`,
    keep: `[Environment]::SetEnvironmentVariable('${name}', $env:${name}, 'User')`,
  },
  {
    id: 'cmd',
    label: 'cmd',
    set: `set /p "${name}=API key: "`,
    see: `if defined ${name} echo It is set`,
    keep: `setx ${name} "%${name}%"`,
  },
];

/** The line that asks for the key in a shell and sets the variable. */
export const setKeyLine = (id: Shell['id'], name: string): string =>
  shellsFor(name).find((shell) => shell.id === id)?.set ?? '';
