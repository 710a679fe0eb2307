package chengbao.submission.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class UnitTermRows implements PanacheRepositoryBase<UnitTermRow, UnitTermRow.Key> {}
