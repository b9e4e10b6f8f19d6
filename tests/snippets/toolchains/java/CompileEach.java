import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles each source file of a list in a round of its own, its classes beside it, as `javac` in its folder would.
 * What the compiler said goes to `javac.txt` there: empty when the file is clean. A warning counts as an error,
 * save that a parameter is out of fashion with the SDK: which parameters to send is the reader's choice.
 * Arguments: the class path; a file with one source path a line.
 */
public class CompileEach {
    public static void main(String[] args) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            for (String line : Files.readAllLines(Path.of(args[1]))) {
                Path source = Path.of(line);
                Path dir = source.getParent();
                StringWriter said = new StringWriter();
                List<String> options = List.of(
                        "-cp", args[0], "-d", dir.toString(), "-encoding", "UTF-8", "-Xlint:all,-processing,-deprecation", "-Werror");
                boolean clean = compiler
                        .getTask(said, files, null, options, null, files.getJavaFileObjects(source))
                        .call();
                Files.writeString(dir.resolve("javac.txt"), clean ? "" : said + "\njavac failed\n");
            }
        }
    }
}
