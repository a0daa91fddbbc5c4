package org.maiashare.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a protocol opens beyond the base, which it may only narrow. */
final class Widening {

  private Widening() {}

  /** One finding for each role family to which the protocol opens more than the base. */
  static List<Finding> of(SharingProtocol protocol, SharingProtocol base) {
    List<Finding> findings = new ArrayList<>();
    for (RoleFamily family : RoleFamily.values()) {
      Ceiling own = protocol.ceiling(family);
      Ceiling most = base.ceiling(family);
      Set<Object> more = new HashSet<>();
      more.addAll(beyond(own.readable(), most.readable()));
      more.addAll(beyond(own.writable(), most.writable()));
      more.addAll(beyond(own.sensitivity(), most.sensitivity()));
      if (!more.isEmpty()) {
        findings.add(finding(family, more));
      }
    }
    return findings;
  }

  private static <T> Set<T> beyond(Set<T> own, Set<T> most) {
    Set<T> more = new HashSet<>(own);
    more.removeAll(most);
    return more;
  }

  private static Finding finding(RoleFamily family, Set<Object> more) {
    String what = String.join(", ", more.stream().map(Object::toString).sorted().toList());
    return new Finding(
        "widens-base",
        "Le protocole ouvre plus que le socle : " + family.french() + ", " + what + ".",
        "The protocol opens more than the base: " + family.code() + ", " + what + ".");
  }
}
