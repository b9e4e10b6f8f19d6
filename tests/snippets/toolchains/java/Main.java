import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.time.Duration;

public class Main {
    public static void main(String[] args) {
        OpenAIClient client = OpenAIOkHttpClient.builder()
            .apiKey(System.getenv("AIMLAPI_API_KEY"))
            .baseUrl(System.getenv("BASE_URL"))
            .maxRetries(0)
            .timeout(Duration.ofSeconds(2))
            .build();

        ChatCompletionCreateParams params = ChatCompletionCreateParams.builder()
            .model(System.getenv("MODEL"))
            .addUserMessage("What is an API?")
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
