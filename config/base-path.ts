/**
 * The folder of its host in which the site stands, from the setting `BASE_PATH`: `docs`, `/docs` and `/docs/` are all
 * `/docs/`, and nothing is `/`. Throws where the setting is no such folder.
 */
export function basePath(setting = ''): string {
  const names = setting.split('/').filter(Boolean);
  if (names.some((name) => !/^[\w~-][\w.~-]*$/.test(name)))
    throw new Error(`BASE_PATH is not a folder of a host: ${setting}`);
  return ['', ...names, ''].join('/');
}
