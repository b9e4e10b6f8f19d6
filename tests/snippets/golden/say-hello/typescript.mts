import OpenAI from "openai";

const apiKey = process.env.AIMLAPI_API_KEY;
if (!apiKey) throw new Error("Set AIMLAPI_API_KEY first.");

const client = new OpenAI({
  apiKey,
  baseURL: "https://api.aimlapi.com/v1",
});

const completion = await client.chat.completions.create({
  model: "gpt-4o",
  messages: [{ role: "user", content: "Say hello in three languages." }],
});

console.log(completion.choices[0]?.message.content);
