package chengbao.submission.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class NoticeRows implements PanacheRepositoryBase<NoticeRow, UUID> {}
