import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.chat.completions.ChatCompletionContentPart;
import com.openai.models.chat.completions.ChatCompletionContentPartText;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
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
        String fileName2 = "second.pdf";
        String fileData2 = Base64.getEncoder()
            .encodeToString(Files.readAllBytes(Path.of(fileName2)));

        ChatCompletionCreateParams params = ChatCompletionCreateParams.builder()
            .model("gpt-4o")
            .addSystemMessage("Answer in one sentence.")
            .addUserMessageOfArrayOfContentParts(List.of(
                ChatCompletionContentPart.ofFile(ChatCompletionContentPart.File.builder()
                    .file(ChatCompletionContentPart.File.FileObject.builder()
                        .filename(fileName)
                        .fileData("data:application/pdf;base64," + fileData)
                        .build())
                    .build()),
                ChatCompletionContentPart.ofFile(ChatCompletionContentPart.File.builder()
                    .file(ChatCompletionContentPart.File.FileObject.builder()
                        .filename(fileName2)
                        .fileData("data:application/pdf;base64," + fileData2)
                        .build())
                    .build()),
                ChatCompletionContentPart.ofText(ChatCompletionContentPartText.builder()
                    .text("List every heading in this file, each on a line of its own.")
                    .build())))
            .addAssistantMessage("A raccoon by a stream.")
            .addUserMessage("And what is behind it?")
            .build();

        client.chat().completions().create(params).choices().stream()
            .flatMap(choice -> choice.message().content().stream())
            .forEach(System.out::println);
    }
}
