package chengbao.review.persistence;

import chengbao.manuscript.BlockKind;
import chengbao.manuscript.Severity;
import chengbao.manuscript.TextBlock;
import chengbao.review.domain.SentCheckup;
import chengbao.review.domain.SentFinding;
import chengbao.review.domain.comment.Part;
import chengbao.review.domain.comment.Reply;
import chengbao.review.domain.comment.Scope;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parts of a version that are kept as JSON. The shapes here are the stored ones: a change of
/// the domain's own records does not change what is on disk.
@ApplicationScoped
class StoredJson {
  private static final TypeReference<List<StoredBlock>> BLOCKS = new TypeReference<>() {};
  private static final TypeReference<List<StoredFinding>> FINDINGS = new TypeReference<>() {};
  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

  private final ObjectMapper json;

  StoredJson(ObjectMapper json) {
    this.json = json;
  }

  String blocks(List<TextBlock> blocks) {
    return write(blocks.stream().map(StoredBlock::of).toList());
  }

  List<TextBlock> blocks(String stored) {
    return read(stored, BLOCKS).stream().map(StoredBlock::block).toList();
  }

  String findings(List<SentFinding> findings) {
    return write(findings.stream().map(StoredFinding::of).toList());
  }

  List<SentFinding> findings(String stored) {
    return read(stored, FINDINGS).stream().map(StoredFinding::finding).toList();
  }

  String checkup(SentCheckup checkup) {
    return write(StoredCheckup.of(checkup));
  }

  SentCheckup checkup(@Nullable String stored) {
    return stored == null
        ? SentCheckup.NONE
        : read(stored, new TypeReference<StoredCheckup>() {}).checkup();
  }

  String strings(List<String> strings) {
    return write(strings);
  }

  List<String> strings(String stored) {
    return read(stored, STRINGS);
  }

  Map<String, Object> values(String stored) {
    return read(stored, new TypeReference<>() {});
  }

  /// @return null for the whole report
  @Nullable String scope(Scope scope) {
    return scope.isWhole() ? null : write(scope.parts());
  }

  Scope scope(@Nullable String stored) {
    return stored == null
        ? Scope.WHOLE
        : new Scope(read(stored, new TypeReference<List<Part>>() {}));
  }

  @Nullable String reply(Reply reply) {
    return reply.saysNothing() ? null : write(reply);
  }

  Reply reply(@Nullable String stored) {
    return stored == null ? Reply.NONE : read(stored, new TypeReference<Reply>() {});
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records are always writable", e);
    }
  }

  private <T> T read(String stored, TypeReference<T> type) {
    try {
      return json.readValue(stored, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored version cannot be read", e);
    }
  }

  record StoredBlock(
      String id,
      String kind,
      int level,
      String text,
      boolean disclosed,
      @Nullable String withheldReason) {
    static StoredBlock of(TextBlock block) {
      return new StoredBlock(
          block.id(),
          block.kind().code(),
          block.level(),
          block.text(),
          block.disclosed(),
          block.withheldReason());
    }

    TextBlock block() {
      return new TextBlock(id, BlockKind.ofCode(kind), level, text, disclosed, withheldReason);
    }
  }

  record StoredWaiver(String text, String by, Instant at) {}

  record StoredFinding(
      String id,
      String rule,
      String ruleVersion,
      String severity,
      Map<String, String> parameters,
      @Nullable String block,
      int start,
      int end,
      String quote,
      @Nullable String working,
      @Nullable StoredWaiver waiver) {
    static StoredFinding of(SentFinding finding) {
      SentFinding.Waiver waiver = finding.waiver();
      return new StoredFinding(
          finding.id(),
          finding.rule(),
          finding.ruleVersion(),
          finding.severity().code(),
          finding.parameters(),
          finding.block(),
          finding.start(),
          finding.end(),
          finding.quote(),
          finding.working(),
          waiver == null ? null : new StoredWaiver(waiver.text(), waiver.by(), waiver.at()));
    }

    SentFinding finding() {
      return new SentFinding(
          id,
          rule,
          ruleVersion,
          Severity.ofCode(severity),
          parameters,
          block,
          start,
          end,
          quote,
          working,
          waiver == null ? null : new SentFinding.Waiver(waiver.text(), waiver.by(), waiver.at()));
    }
  }
}
