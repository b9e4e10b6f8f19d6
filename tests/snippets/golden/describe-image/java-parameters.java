import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.models.ResponseFormatJsonObject;
import com.openai.models.chat.completions.ChatCompletionContentPart;
import com.openai.models.chat.completions.ChatCompletionContentPartImage;
import com.openai.models.chat.completions.ChatCompletionContentPartText;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

public class Main {
    public static void main(String[] args) throws IOException {
        String apiKey = Objects.requireNonNull(
            System.getenv("AIMLAPI_API_KEY"), "Set AIMLAPI_API_KEY first.");
        OpenAIClient client = OpenAIOkHttpClient.builder()
            .apiKey(apiKey)
            .baseUrl("https://api.aimlapi.com/v1")
            .build();

        String fileName = "raccoon.png";
        String fileData = Base64.getEncoder()
            .encodeToString(Files.readAllBytes(Path.of(fileName)));

        ChatCompletionCreateParams params = ChatCompletionCreateParams.builder()
            .model("openai/gpt-4o")
            .addUserMessageOfArrayOfContentParts(List.of(
                ChatCompletionContentPart.ofText(ChatCompletionContentPartText.builder()
                    .text("What's in this image?")
                    .build()),
                ChatCompletionContentPart.ofImageUrl(ChatCompletionContentPartImage.builder()
                    .imageUrl(ChatCompletionContentPartImage.ImageUrl.builder()
                        .url("data:image/png;base64," + fileData)
                        .detail(ChatCompletionContentPartImage.ImageUrl.Detail.LOW)
                        .build())
                    .build())))
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
