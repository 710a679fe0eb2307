package chengbao.architecture.canary.entities.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Row {
  @Id long id;
}
