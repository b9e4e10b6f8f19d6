import { answerQuestions } from '../../text/answer-questions.ts';
import { encodeBase64 } from '../../text/base64.ts';

// Encodes files off the main thread. It makes no requests of its own.
answerQuestions((file: Blob) => encodeBase64(file));
