import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionContentPart;
import com.openai.models.chat.completions.ChatCompletionContentPartText;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

public class Main {
    public static void main(String[] args) throws IOException {
        String apiKey = Objects.requireNonNull(
            System.getenv("AIMLAPI_API_KEY"), "Set AIMLAPI_API_KEY first.");
        OpenAIClient client = OpenAIOkHttpClient.builder()
            .apiKey(apiKey)
            .baseUrl("https://api.aimlapi.com/v1")
            .build();

        String fileName = "renaissance.pdf";
        String fileData = Base64.getEncoder()
            .encodeToString(Files.readAllBytes(Path.of(fileName)));

        ChatCompletionCreateParams params = ChatCompletionCreateParams.builder()
            .model("gpt-4o")
            .addUserMessageOfArrayOfContentParts(List.of(
                ChatCompletionContentPart.ofFile(ChatCompletionContentPart.File.builder()
                    .file(ChatCompletionContentPart.File.FileObject.builder()
                        .filename(fileName)
                        .fileData("data:application/pdf;base64," + fileData)
                        .build())
                    .build()),
                ChatCompletionContentPart.ofText(ChatCompletionContentPartText.builder()
                    .text("List every heading in this file, each on a line of its own.")
                    .build())))
            .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build())
            .build();

        try (StreamResponse<ChatCompletionChunk> stream =
                client.chat().completions().createStreaming(params)) {
            stream.stream()
                .flatMap(chunk -> chunk.choices().stream())
                .flatMap(choice -> choice.delta().content().stream())
                .forEach(System.out::print);
        }
        System.out.println();
    }
}
