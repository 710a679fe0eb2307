package chengbao.submission.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WishesRows implements PanacheRepositoryBase<WishesRow, UUID> {}
