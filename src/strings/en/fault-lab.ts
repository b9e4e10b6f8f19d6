/** The lab of `/errors/`: a failure, played. */
export const faultLab = {
  'faultLab.term': 'a failure',
  'faultLab.intro':
    'The sandbox inside this page fails on purpose when a small request asks it to. Nothing leaves the page, and no key of yours is used.',
  'faultLab.noScript':
    'To play a failure, the page needs JavaScript. The entries below tell each one in words.',
  'faultLab.failure': 'Failure',
  'faultLab.play': 'Play it',
  'faultLab.playOf': 'Play it: {{title}}',
  'faultLab.page': 'What the page reports',
  'faultLab.shortened':
    'Here the call was ended after {{seconds}} s of silence, so that you need not wait the usual {{usual}}.',
  'faultLab.response': 'The response',
  'faultLab.left': '… {{count}} more …',
  'faultLab.sdks': 'What each SDK reports',
  'faultLab.sdksIntro':
    'Printed by a real program in each language that sent this request to the same sandbox, with a time limit of {{seconds}} s. Unless told otherwise, as these were, the four SDKs send a call again by themselves, twice, after a 429 or a status from 500.',
  'faultLab.printed': '{{language}} program',
  'faultLab.exit': 'Exit code {{code}}.',
  'faultLab.elided': 'What differs from run to run is left out.',
  'faultLab.unnoticed':
    'No error, and exit code 0: the program ends as if the answer were whole. Only the missing finish reason tells.',
  'faultLab.endless':
    'No error: the program still waited after {{outside}} s and was ended from outside. Its limit of {{own}} s held only until the answer began.',
} as const;
