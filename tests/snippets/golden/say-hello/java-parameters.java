import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.models.ResponseFormatJsonObject;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.util.List;
import java.util.Map;
import java.util.Objects;

public class Main {
    public static void main(String[] args) {
        String apiKey = Objects.requireNonNull(
            System.getenv("AIMLAPI_API_KEY"), "Set AIMLAPI_API_KEY first.");
        OpenAIClient client = OpenAIOkHttpClient.builder()
            .apiKey(apiKey)
            .baseUrl("https://api.aimlapi.com/v1")
            .build();

        ChatCompletionCreateParams params = ChatCompletionCreateParams.builder()
            .model("openai/gpt-4o")
            .addUserMessage("Say hello in three languages.")
            .temperature(0.2)
            .topP(0.95)
            .maxCompletionTokens(500)
            .maxTokens(300)
            .seed(42)
            .responseFormat(ResponseFormatJsonObject.builder().build())
            .putAdditionalBodyProperty(
                "stop",
                JsonValue.from(List.of("END", "###")))
            .frequencyPenalty(-0.5)
            .presencePenalty(0.5)
            .n(2)
            .logprobs(true)
            .topLogprobs(3)
            .putAdditionalBodyProperty(
                "logit_bias",
                JsonValue.from(Map.of("50256", -100)))
            .putAdditionalBodyProperty("tool_choice", JsonValue.from("none"))
            .parallelToolCalls(false)
            .putAdditionalBodyProperty(
                "prediction",
                JsonValue.from(Map.of("type", "content", "content", "A raccoon")))
            .putAdditionalBodyProperty("provider", JsonValue.from("openai"))
            .build();

        client.chat().completions().create(params).choices().stream()
            .flatMap(choice -> choice.message().content().stream())
            .forEach(System.out::println);
    }
}
