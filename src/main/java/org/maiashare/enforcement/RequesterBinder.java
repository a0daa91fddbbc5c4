package org.maiashare.enforcement;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maiashare.decision.RequesterKey;
import org.maiashare.decision.RequesterKeys;
import org.maiashare.grants.NobodysRecords;
import org.maiashare.grants.Opening;
import org.maiashare.identity.Permission;
import org.maiashare.identity.RequesterResolver;
import org.maiashare.identity.ResolvedRequester;

/** From the requester of a request to the keys that its transactions are bound to. */
public final class RequesterBinder {

  private final RequesterResolver resolver;
  private final Reach reach;
  private final DirectoryState directory;
  private final Clock clock;

  public RequesterBinder(
      RequesterResolver resolver, Reach reach, DirectoryState directory, Clock clock) {
    this.resolver = resolver;
    this.reach = reach;
    this.directory = directory;
    this.clock = clock;
  }

  /** Whom a request works for; looked up when the first transaction begins. */
  BoundRequester bind(HttpServletRequest request) {
    boolean namesResources =
        NamedResource.isReadBy(
            request.getMethod(), request.getRequestURI(), request.getQueryString());
    return new BoundRequester() {
      private @Nullable Binding binding;

      @Override
      public ResolvedRequester requester() {
        return resolver.resolve(request);
      }

      @Override
      Binding binding() {
        Binding known = binding;
        if (known == null) {
          long version = directory.version();
          known = bindingOf(requester(), version, namesResources);
          binding = known;
        }
        return known;
      }

      @Override
      Binding renewed(long directoryVersion) {
        directory.moveTo(directoryVersion);
        resolver.forget(request);
        Binding fresh = bindingOf(requester(), directoryVersion, namesResources);
        binding = fresh;
        return fresh;
      }
    };
  }

  /**
   * @param namesResources so few rows are found that each is better asked for
   */
  private Binding bindingOf(ResolvedRequester resolved, long version, boolean namesResources) {
    List<UUID> keys = new ArrayList<>();
    keys.add(NobodysRecords.READER.uuid());
    resolved
        .requester()
        .ifPresent(
            requester ->
                RequesterKeys.of(requester, clock.instant()).stream()
                    .map(RequesterKey::uuid)
                    .forEach(keys::add));
    if (resolved.permissions().contains(Permission.DIRECTORY_ADMIN)) {
      keys.add(NobodysRecords.ADMINISTRATOR.uuid());
    }
    importer(resolved).map(RequesterKey::uuid).ifPresent(keys::add);
    return new Binding(keys, namesResources || reach.isWide(keys), version);
  }

  /** The key of software that takes over existing records; none without the permission. */
  static Optional<RequesterKey> importer(ResolvedRequester resolved) {
    if (!resolved.permissions().contains(Permission.IMPORT)) {
      return Optional.empty();
    }
    return resolved
        .requester()
        .map(requester -> Opening.importer(Opening.nameOf(requester.actor())));
  }
}
