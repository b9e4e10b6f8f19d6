import type { Plugin } from 'vite';

/**
 * What the live parts need before anything is asked of them goes out as one file. Left alone, the bundler writes a file for
 * each set of parts that share something, and each costs a request and its headers.
 */
export const clientChunks = {
  output: {
    codeSplitting: {
      groups: [
        // Stands at every import(), on pages without a live part too.
        { name: 'preload', test: /vite\/preload-helper/, priority: 1 },
        // With all that it imports.
        { name: 'elements', test: /\/src\/components\/elements\.ts$/ },
        // The elements name each file that a press loads: the table of fields and what reads it are one.
        { name: 'fields', test: /\/src\/(api\/(fields\/text|issue-path)|text\/map-strings)\.ts$/ },
      ],
    },
  },
};

const isOnEveryPage = /\/(elements|page)\.[^/]+$/;
const isRun = /\/live\.[^/]+$/;

/**
 * What a press loads is asked for at once, with all that it imports. The list of that stands in the file that asks: in those
 * that every page loads, it is that of a run alone, and the rest loads what it imports by itself. A plugin, as Astro 7 puts
 * options of its own in the place of an environment's.
 */
export const preloadOnPress: Plugin = {
  name: 'preload-on-press',
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            modulePreload: {
              resolveDependencies: (file, dependencies, { hostId }) =>
                isOnEveryPage.test(hostId) && !isRun.test(file) ? [] : dependencies,
            },
          },
        }
      : undefined,
};
