$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Net.Http
if (-not $env:AIMLAPI_API_KEY) { throw 'Set AIMLAPI_API_KEY first.' }

$body = @"
{
  "model": "gpt-4o",
  "messages": [{"role": "user", "content": "Say hello in three languages."}],
  "stream": true,
  "stream_options": {"include_usage": true}
}
"@

$request = [Net.Http.HttpRequestMessage]::new([Net.Http.HttpMethod]::Post, 'https://api.aimlapi.com/v1/chat/completions')
$request.Headers.Add('Authorization', "Bearer $env:AIMLAPI_API_KEY")
$request.Content = [Net.Http.StringContent]::new($body, [Text.Encoding]::UTF8, 'application/json')

$client = [Net.Http.HttpClient]::new()
$client.Timeout = [TimeSpan]::FromMinutes(10)
$response = $client.SendAsync($request, 'ResponseHeadersRead').GetAwaiter().GetResult()
$reader = [IO.StreamReader]::new($response.Content.ReadAsStreamAsync().GetAwaiter().GetResult())
if (-not $response.IsSuccessStatusCode) { throw $reader.ReadToEnd() }

while ($null -ne ($line = $reader.ReadLine())) {
    if ($line -like 'data: {*') {
        $chunk = $line.Substring(6) | ConvertFrom-Json
        if ($chunk.choices) { Write-Host -NoNewline $chunk.choices[0].delta.content }
    }
}
Write-Host
