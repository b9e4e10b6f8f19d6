import OpenAI from 'openai';

const client = new OpenAI({
  apiKey: process.env.AIMLAPI_API_KEY ?? '',
  baseURL: process.env.BASE_URL ?? '',
  maxRetries: 0,
  timeout: 2000,
});

const stream = await client.chat.completions.create({
  model: process.env.MODEL ?? '',
  messages: [{ role: 'user', content: 'What is an API?' }],
  stream: true,
});

for await (const chunk of stream) {
  process.stdout.write(chunk.choices[0]?.delta.content ?? '');
}
console.log();
