/**
 * What the snippets are run with. One place to raise a version; preparing notices and installs anew.
 * The `openai` package for TypeScript is the site's own, pinned in package.json.
 */
export const versions = {
  /** PyPI: `openai`. */
  python: '3.54.0',
  /** Go module `github.com/openai/openai-go/v3`. */
  go: 'v3.96.0',
  /** Maven: `com.openai:openai-java`. */
  java: '4.101.0',
  /** Maven: the plugin that copies the jars. */
  mavenDependencyPlugin: '3.8.1',
} as const;

export const goModule = 'github.com/openai/openai-go/v3';
