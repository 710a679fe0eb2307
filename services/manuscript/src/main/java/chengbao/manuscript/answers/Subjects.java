package chengbao.manuscript.answers;

import chengbao.manuscript.reading.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What passages are about, and how close two are. Two things tell it: the topics of a dictionary,
/// and character pairs, the rarer in these two texts the weightier, with general words (加强, 机制, …)
/// left out. A passage may say much more than was asked; only what was asked counts.
final class Subjects {
  private static final double TOPICS = 0.4;
  private static final int LONGEST = 2_000;
  private static final Pattern GENERAL =
      Pattern.compile(
          String.join(
              "|",
              Resources.lines("general-words.txt").stream()
                  .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
                  .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                  .toList()));
  private static final List<Pattern> TOPIC_WORDS =
      Resources.lines("topics.txt").stream().map(Pattern::compile).toList();
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{IsHan}]+");

  private final List<Set<String>> asked;
  private final List<Set<String>> told;
  private final Map<String, Integer> occurrences = new HashMap<>();

  Subjects(List<Passage> asked, List<Passage> told) {
    this.asked = terms(asked);
    this.told = terms(told);
  }

  private List<Set<String>> terms(List<Passage> passages) {
    List<Set<String>> all = new ArrayList<>();
    for (Passage passage : passages) {
      Set<String> terms = terms(beginning(passage.words()));
      terms.forEach(term -> occurrences.merge(term, 1, Integer::sum));
      all.add(terms);
    }
    return all;
  }

  /// A passage longer than any page says no more about its subject.
  private static String beginning(String words) {
    return words.substring(0, Math.min(LONGEST, words.length()));
  }

  /// Character pairs, and the topics as `#` and their number.
  private static Set<String> terms(String words) {
    Set<String> terms = new HashSet<>();
    for (int topic = 0; topic < TOPIC_WORDS.size(); topic++) {
      if (TOPIC_WORDS.get(topic).matcher(words).find()) {
        terms.add("#" + topic);
      }
    }
    String own = GENERAL.matcher(NO_LETTERS.matcher(words).replaceAll(" ")).replaceAll(" ");
    for (int i = 0; i + 1 < own.length(); i++) {
      if (own.charAt(i) != ' ' && own.charAt(i + 1) != ' ') {
        terms.add(own.substring(i, i + 2));
      }
    }
    return terms;
  }

  /// The share of the weight of what was asked that a passage speaks about, 0 to 1.
  double closeness(int question, int passage) {
    double[] topics = new double[2];
    double[] pairs = new double[2];
    for (String term : asked.get(question)) {
      double[] sums = term.startsWith("#") ? topics : pairs;
      double weight = weight(term);
      sums[0] += weight;
      sums[1] += told.get(passage).contains(term) ? weight : 0;
    }
    double byPairs = pairs[0] == 0 ? 0 : pairs[1] / pairs[0];
    double byTopics = topics[0] == 0 ? byPairs : topics[1] / topics[0];
    return TOPICS * byTopics + (1 - TOPICS) * byPairs;
  }

  private double weight(String term) {
    int passages = asked.size() + told.size();
    return Math.log(1 + (double) passages / occurrences.getOrDefault(term, 1));
  }
}
