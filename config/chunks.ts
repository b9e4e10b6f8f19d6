/**
 * What the live parts share on first load goes out as one file: each file more is a request more, and its headers
 * weigh as much as its code.
 */
export const oneFrame = {
  codeSplitting: {
    groups: [
      {
        name: 'frame',
        test: /src\/(components\/(dom|tabs|connection\/(need|fetch))|connection\/(store|base-url|providers|redact|key-forms))\.ts$|node_modules\/nanostores\//,
      },
    ],
  },
};
