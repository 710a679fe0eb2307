package chengbao.publication.persistence;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/// A report and the number of its edition.
@Embeddable
record EditionKey(UUID report, int number) {}
