/** The examples, by their ids. */
export const examples = {
  'example.describe-image.title': 'Describe an image',
  'example.describe-image.summary': 'Sends an image as a data URL and asks what it shows.',
  'example.extract-headings.title': 'Extract headings from a PDF',
  'example.extract-headings.summary':
    'Sends a PDF as a data URL and asks for its headings, one a line.',
} as const;
