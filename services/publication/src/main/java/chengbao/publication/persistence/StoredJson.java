package chengbao.publication.persistence;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.PublicText;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Disclosure;
import chengbao.publication.domain.ReportId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Approvals as JSON. The shapes here are the stored ones: a change of the domain's own records
/// does not change what is on disk.
@ApplicationScoped
class StoredJson {

  private final ObjectMapper json;

  StoredJson(ObjectMapper json) {
    this.json = json;
  }

  String write(Approval approval) {
    try {
      return json.writeValueAsString(StoredApproval.of(approval));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records are always writable", e);
    }
  }

  Approval read(String stored) {
    try {
      return json.readValue(stored, StoredApproval.class).approval();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored approval cannot be read", e);
    }
  }

  record StoredApproval(
      String report,
      int reportVersion,
      @Nullable Integer corrects,
      Approval.Unit unit,
      Approval.Round round,
      String disclosure,
      @Nullable String disclosureReason,
      ContentHash contentHash,
      ContentHash publicHash,
      StoredDocument document,
      int level,
      Approval.Office office,
      Instant at,
      Approval.Proof proof,
      @Nullable String correctionNote,
      @Nullable Instant signedAt) {

    static StoredApproval of(Approval approval) {
      return new StoredApproval(
          approval.report().toString(),
          approval.reportVersion(),
          approval.corrects(),
          approval.unit(),
          approval.round(),
          approval.disclosure().kind().name().toLowerCase(Locale.ROOT),
          approval.disclosure().reason(),
          approval.contentHash(),
          approval.publicHash(),
          StoredDocument.of(approval.document()),
          approval.level(),
          approval.office(),
          approval.at(),
          approval.proof(),
          approval.correctionNote(),
          approval.signedAt());
    }

    Approval approval() {
      return new Approval(
          ReportId.of(report),
          reportVersion,
          corrects,
          unit,
          round,
          new Disclosure(
              Disclosure.Kind.valueOf(disclosure.toUpperCase(Locale.ROOT)), disclosureReason),
          contentHash,
          publicHash,
          document.document(),
          level,
          office,
          at,
          proof,
          correctionNote,
          signedAt);
    }
  }

  record StoredDocument(
      String title,
      @Nullable String addressee,
      List<StoredBlock> blocks,
      List<String> attachmentHashes,
      String readerVersion,
      @Nullable String number,
      @Nullable String signedBy,
      @Nullable LocalDate signedOn) {

    static StoredDocument of(Approval.Document document) {
      PublicText text = document.text();
      return new StoredDocument(
          text.title(),
          text.addressee(),
          text.blocks().stream().map(StoredBlock::of).toList(),
          text.attachmentHashes(),
          text.readerVersion(),
          document.number(),
          document.signedBy(),
          document.signedOn());
    }

    Approval.Document document() {
      PublicText text =
          new PublicText(
              title,
              addressee,
              blocks.stream().map(StoredBlock::block).toList(),
              attachmentHashes,
              readerVersion);
      return new Approval.Document(text, number, signedBy, signedOn);
    }
  }

  record StoredBlock(String id, String kind, int level, String text) {

    static StoredBlock of(Block block) {
      return new StoredBlock(block.id(), block.kind().code(), block.level(), block.text());
    }

    Block block() {
      return new Block(id, BlockKind.ofCode(kind), level, text);
    }
  }
}
