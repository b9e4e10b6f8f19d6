const { AIMLAPI_API_KEY, BASE_URL, MODEL } = process.env;

const response = await fetch(`${BASE_URL}/chat/completions`, {
  method: 'POST',
  headers: { authorization: `Bearer ${AIMLAPI_API_KEY}`, 'content-type': 'application/json' },
  body: JSON.stringify({
    model: MODEL,
    messages: [{ role: 'user', content: 'What is an API?' }],
    stream: true,
  }),
  signal: AbortSignal.timeout(2000),
});
if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);

for await (const piece of response.body.pipeThrough(new TextDecoderStream()))
  for (const [, json] of piece.matchAll(/^data: (\{.*\})$/gm))
    process.stdout.write(JSON.parse(json).choices[0]?.delta.content ?? '');
console.log();
