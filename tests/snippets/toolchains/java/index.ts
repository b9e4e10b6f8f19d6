import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache } from '../../paths.ts';
import { tool } from '../../run.ts';
import { versions } from '../../versions.ts';
import { once, type Program, type Toolchain } from '../toolchain.ts';
import { archive, archiveClasses } from './archive.ts';

const jars = join(cache, 'java/jars');
const compiler = fileURLToPath(new URL('./CompileEach.java', import.meta.url));
const plugin = `org.apache.maven.plugins:maven-dependency-plugin:${versions.mavenDependencyPlugin}`;

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>snippets</groupId><artifactId>snippets</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.openai</groupId><artifactId>openai-java</artifactId><version>${versions.java}</version></dependency>
  </dependencies>
</project>
`;

export const toolchain: Toolchain = {
  id: 'java',
  fences: ['java'],
  failing: 'Main.java',
  prepare: async () => {
    await tool(['javac', '-version'], cache);
    await once('java', versions.java + versions.mavenDependencyPlugin, async (dir) => {
      await mkdir(jars);
      await writeFile(join(dir, 'pom.xml'), pom);
      await tool(
        ['mvn', '-q', '-B', `${plugin}:copy-dependencies`, `-DoutputDirectory=${jars}`],
        dir,
      );
    });
    const version = await tool(['java', '--version'], cache);
    return `openai-java ${versions.java}, Java ${version.split(/\s+/)[1]}`;
  },
  /** One compiler for all programs: to start one takes longer than its work. */
  build: async (programs) => {
    const list = join(dirname(programs[0]?.dir ?? ''), 'programs.txt');
    await writeFile(list, programs.map(({ dir, fileName }) => join(dir, fileName)).join('\n'));
    await tool(['java', compiler, classPath(), list], cache);
    const failed = new Map<string, string>();
    for (const { id, dir } of programs) {
      const said = await readFile(join(dir, 'javac.txt'), 'utf8');
      if (said) failed.set(id, said);
    }
    const first = programs.find(({ id }) => !failed.has(id));
    if (first) await archiveClasses(classPath(), first.dir, (options) => start(first, options));
    return failed;
  },
  command: (program) => start(program, [`-XX:SharedArchiveFile=${archive}`]),
};

/** Options that shorten the life of a small program: less compiling, a simple collector. */
const start = ({ fileName }: Program, options: readonly string[]) => [
  ...['java', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', ...options],
  ...['-cp', `${classPath()}${delimiter}.`, basename(fileName, '.java')],
];

const classPath = () =>
  readdirSync(jars)
    .map((jar) => join(jars, jar))
    .join(delimiter);
