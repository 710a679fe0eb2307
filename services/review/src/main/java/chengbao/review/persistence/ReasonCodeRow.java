package chengbao.review.persistence;

import chengbao.review.domain.ReasonCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// A reason of the catalogue.
@Entity
@Table(name = "reason_codes")
@NullUnmarked
class ReasonCodeRow {
  @EmbeddedId Key key;

  @Column(name = "until_at")
  @Nullable Instant until;

  @Column(name = "chinese_name")
  String chineseName;

  @Column(name = "english_name")
  String englishName;

  int place;

  @Embeddable
  record Key(String code, @Column(name = "from_at") Instant from) {}

  ReasonCode reasonCode() {
    return new ReasonCode(key.code(), chineseName, englishName, key.from(), until);
  }
}
