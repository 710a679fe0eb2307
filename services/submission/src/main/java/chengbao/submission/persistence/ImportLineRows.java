package chengbao.submission.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ImportLineRows implements PanacheRepositoryBase<ImportLineRow, ImportLineRow.Key> {}
