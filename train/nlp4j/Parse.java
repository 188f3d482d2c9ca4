import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedReader;
import java.io.BufferedOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses sentences by NLP4J: a word a line, an empty line after each sentence. Prints word, tag, head (from 1, 0 for
 * none) and label, with tabs between.
 */
public class Parse {
  static final String SETTINGS = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

  public static void main(String[] arguments) throws Exception {
    NLPDecoder decoder = new NLPDecoder(Parse.class.getResourceAsStream(SETTINGS));
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 20), false, "UTF-8");
    List<String> words = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isEmpty()) {
        words.add(line);
        continue;
      }
      print(parse(decoder, words), out);
      words.clear();
    }
    out.flush();
  }

  static NLPNode[] parse(NLPDecoder decoder, List<String> words) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    for (int i = 0; i < nodes.length; i++) nodes[i] = decoder.create();
    nodes[0].toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i].setID(i);
      nodes[i].setWordForm(words.get(i - 1));
    }
    decoder.decode(nodes);
    return nodes;
  }

  static void print(NLPNode[] nodes, PrintStream out) {
    for (int i = 1; i < nodes.length; i++) {
      NLPNode n = nodes[i], head = n.getDependencyHead();
      out.println(n.getWordForm() + "\t" + n.getPartOfSpeechTag() + "\t" + (head == null ? 0 : head.getID()) + "\t" + n.getDependencyLabel());
    }
    out.println();
  }
}
