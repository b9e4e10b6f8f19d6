/**
 * Where a repository lets its files be edited. Its address may name a branch, as its page in a browser does:
 * `https://github.com/example/docs/tree/next`. Without one it is `main`.
 */
export function editBase(repository: string): string {
  const [root, branch = 'main'] = repository.replace(/\/$/, '').split('/tree/');
  return `${root}/edit/${branch}/`;
}
