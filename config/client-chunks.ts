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
