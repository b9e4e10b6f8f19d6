$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Net.Http
if (-not $env:AIMLAPI_API_KEY) { throw 'Set AIMLAPI_API_KEY first.' }

$fileName = 'renaissance.pdf'
$fileData = [Convert]::ToBase64String([IO.File]::ReadAllBytes((Resolve-Path -LiteralPath $fileName).ProviderPath))
$fileName2 = 'second.pdf'
$fileData2 = [Convert]::ToBase64String([IO.File]::ReadAllBytes((Resolve-Path -LiteralPath $fileName2).ProviderPath))

$body = @"
{
  "model": "gpt-4o",
  "messages": [
    {"role": "system", "content": "Answer in one sentence."},
    {
      "role": "user",
      "content": [
        {
          "type": "file",
          "file": {
            "filename": "renaissance.pdf",
            "file_data": "data:application/pdf;base64,$fileData"
          }
        },
        {
          "type": "file",
          "file": {
            "filename": "second.pdf",
            "file_data": "data:application/pdf;base64,$fileData2"
          }
        },
        {"type": "text", "text": "List every heading in this file, each on a line of its own."}
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
