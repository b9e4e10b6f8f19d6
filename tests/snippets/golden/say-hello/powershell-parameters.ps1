$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Net.Http
if (-not $env:AIMLAPI_API_KEY) { throw 'Set AIMLAPI_API_KEY first.' }

$body = @"
{
  "model": "openai/gpt-4o",
  "messages": [{"role": "user", "content": "Say hello in three languages."}],
  "temperature": 0.2,
  "top_p": 0.95,
  "max_completion_tokens": 500,
  "max_tokens": 300,
  "seed": 42,
  "response_format": {"type": "json_object"},
  "stop": ["END", "###"],
  "frequency_penalty": -0.5,
  "presence_penalty": 0.5,
  "n": 2,
  "logprobs": true,
  "top_logprobs": 3,
  "logit_bias": {"50256": -100},
  "tool_choice": "none",
  "parallel_tool_calls": false,
  "prediction": {"type": "content", "content": "A raccoon"},
  "provider": "openai"
}
"@

$request = [Net.Http.HttpRequestMessage]::new([Net.Http.HttpMethod]::Post, 'https://api.aimlapi.com/v1/chat/completions')
$request.Headers.Add('Authorization', "Bearer $env:AIMLAPI_API_KEY")
$request.Content = [Net.Http.StringContent]::new($body, [Text.Encoding]::UTF8, 'application/json')

$client = [Net.Http.HttpClient]::new()
$client.Timeout = [TimeSpan]::FromMinutes(10)
$response = $client.SendAsync($request).GetAwaiter().GetResult()
$text = $response.Content.ReadAsStringAsync().GetAwaiter().GetResult()
if (-not $response.IsSuccessStatusCode) { throw $text }

($text | ConvertFrom-Json).choices[0].message.content
