$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Net.Http
if (-not $env:AIMLAPI_API_KEY) { throw 'Set AIMLAPI_API_KEY first.' }

$fileName = 'raccoon.png'
$fileData = [Convert]::ToBase64String([IO.File]::ReadAllBytes((Resolve-Path -LiteralPath $fileName).ProviderPath))
$fileName2 = 'second.webp'
$fileData2 = [Convert]::ToBase64String([IO.File]::ReadAllBytes((Resolve-Path -LiteralPath $fileName2).ProviderPath))

$body = @"
{
  "model": "gpt-4o",
  "messages": [
    {"role": "system", "content": "Answer in one sentence."},
    {
      "role": "user",
      "content": [
        {"type": "text", "text": "What's in this image?"},
        {
          "type": "image_url",
          "image_url": {"url": "data:image/png;base64,$fileData"}
        },
        {
          "type": "image_url",
          "image_url": {"url": "data:image/webp;base64,$fileData2"}
        }
      ]
    },
    {"role": "assistant", "content": "A raccoon by a stream."},
    {"role": "user", "content": "And what is behind it?"}
  ]
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
