package chengbao.publication.search;

import chengbao.manuscript.Role;
import chengbao.publication.search.Found.Facets;
import chengbao.publication.search.Found.Hit;
import chengbao.publication.search.Found.Suggestion;
import chengbao.publication.search.Question.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The index on this replica's disk.
public final class SearchIndex implements AutoCloseable {

  /// Reports on a page.
  public static final int PAGE = 20;

  private static final double MEGABYTES = 16;
  private static final int COUNTED_BY_ROLE = 1_000;
  private static final Sort NEWEST_FIRST =
      new Sort(new SortField(SearchFields.PUBLISHED, SortField.Type.LONG, true));

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Duration patience;

  /// Takes an index that is there, or begins an empty one.
  ///
  /// @param patience how long one question may take
  /// @throws IOException when the folder cannot be used, or another process uses it
  public static SearchIndex open(Path folder, Duration patience) throws IOException {
    return new SearchIndex(folder, patience);
  }

  private SearchIndex(Path folder, Duration patience) throws IOException {
    this.patience = patience;
    this.directory = FSDirectory.open(folder);
    this.writer = writer(directory);
    this.searchers = new SearcherManager(writer, null);
  }

  private static IndexWriter writer(Directory directory) throws IOException {
    boolean usable =
        DirectoryReader.indexExists(directory)
            && SearchFields.FORM.equals(kept(directory).get("form"));
    ConcurrentMergeScheduler merging = new ConcurrentMergeScheduler();
    merging.setMaxMergesAndThreads(3, 1);
    return new IndexWriter(
        directory,
        new IndexWriterConfig()
            .setOpenMode(
                usable ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
            .setRAMBufferSizeMB(MEGABYTES)
            .setMergeScheduler(merging)
            .setIndexSort(NEWEST_FIRST));
  }

  private static Map<String, String> kept(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData();
    }
  }

  /// What was noted with the last commit under this name, or an empty word.
  String noted(String name) {
    Map<String, String> notes = new LinkedHashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> notes.put(entry.getKey(), entry.getValue()));
    }
    return notes.getOrDefault(name, "");
  }

  void put(SearchedEdition edition) throws IOException {
    writer.updateDocument(
        new Term(SearchFields.REPORT, edition.report()), SearchFields.document(edition));
  }

  void remove(String report) throws IOException {
    writer.deleteDocuments(new Term(SearchFields.REPORT, report));
  }

  void clear() throws IOException {
    writer.deleteAll();
  }

  /// What was put is found from now on.
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /// Keeps what was put, with notes.
  void commit(Map<String, String> notes) throws IOException {
    Map<String, String> all = new LinkedHashMap<>(notes);
    all.put("form", SearchFields.FORM);
    writer.setLiveCommitData(all.entrySet());
    writer.commit();
  }

  /// How many editions can be found.
  public int size() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return searcher.getIndexReader().numDocs();
    } finally {
      searchers.release(searcher);
    }
  }

  /// Answers a question. Never fails for what a reader typed.
  public Found find(Question question) throws IOException {
    List<Word> words = question.list();
    if (words.isEmpty()) {
      return Found.NOTHING;
    }
    IndexSearcher shared = searchers.acquire();
    try {
      IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
      long end = System.nanoTime() + patience.toNanos();
      searcher.setTimeout(() -> System.nanoTime() > end);
      return found(searcher, question, words);
    } finally {
      searchers.release(shared);
    }
  }

  private Found found(IndexSearcher searcher, Question question, List<Word> words)
      throws IOException {
    Query query = Queries.of(question, words);
    Gathering gathering = new Gathering(question.page() * PAGE);
    searcher.search(query, gathering);
    List<Hit> hits = new ArrayList<>();
    Snippets snippets = new Snippets(words);
    for (Gathering.Hit hit :
        gathering.hits().skip((long) (question.page() - 1) * PAGE).limit(PAGE).toList()) {
      hits.add(shown(searcher, hit, question, snippets));
    }
    return new Found(
        hits,
        gathering.total(),
        gathering.isFull(),
        searcher.timedOut(),
        new Facets(
            gathering.counts(SearchFields.YEAR),
            gathering.counts(SearchFields.KIND),
            gathering.counts(SearchFields.BRANCH),
            roles(searcher, question, words)),
        gathering.total() == 0 ? suggestions(searcher, question, words) : List.of());
  }

  private static Hit shown(
      IndexSearcher searcher, Gathering.Hit hit, Question question, Snippets snippets)
      throws IOException {
    SearchedEdition edition =
        Stored.read(searcher.storedFields().document(hit.place()).get(SearchFields.STORED));
    return new Hit(
        edition, snippets.marked(edition.title()), snippets.of(edition, question.role()));
  }

  private static Map<Role, Integer> roles(
      IndexSearcher searcher, Question question, List<Word> words) throws IOException {
    Map<Role, Integer> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      int reports = Counting.upTo(COUNTED_BY_ROLE, searcher, Queries.of(question.in(role), words));
      if (reports > 0) {
        roles.put(role, reports);
      }
    }
    return roles;
  }

  /// Where all words together are nowhere: each by itself, and long ones in halves.
  private static List<Suggestion> suggestions(
      IndexSearcher searcher, Question question, List<Word> words) throws IOException {
    Map<String, Suggestion> suggestions = new LinkedHashMap<>();
    List<String> parts = new ArrayList<>();
    for (Word word : words) {
      parts.add(word.typed());
      int half = word.typed().length() / 2;
      if (half >= 2) {
        parts.add(word.typed().substring(0, half));
        parts.add(word.typed().substring(half));
      }
    }
    for (String part : parts) {
      Question other = question.of(part);
      List<Word> others = other.list();
      int reports =
          others.isEmpty()
              ? 0
              : Counting.upTo(COUNTED_BY_ROLE, searcher, Queries.of(other, others));
      if (reports > 0 && !part.equals(question.words())) {
        suggestions.put(part, new Suggestion(part, reports));
      }
    }
    return suggestions.values().stream()
        .sorted(Comparator.comparingInt((Suggestion one) -> one.words().length()).reversed())
        .limit(5)
        .toList();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    directory.close();
  }
}
