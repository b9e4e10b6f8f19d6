$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Net.Http
if (-not $env:AIMLAPI_API_KEY) { throw 'Set AIMLAPI_API_KEY first.' }

$body = @"
{
  "model": "gpt-4o",
  "messages": [{"role": "user", "content": "Say hello in three languages."}]
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
