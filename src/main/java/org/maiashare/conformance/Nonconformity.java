package org.maiashare.conformance;

/**
 * One thing in which a resource departs from what it must follow.
 *
 * @param expression FHIRPath of the element at fault
 * @param detail what the validator says, in English
 */
public record Nonconformity(Kind kind, String expression, String detail) {

  /** What kind of fault it is. Codes are stable: clients may rely on them; sentences are not. */
  public enum Kind {
    PROFILE_REQUIRED(
        "Cette ressource doit annoncer dans meta.profile un profil du guide MAIA Share.",
        "This resource must claim a profile of the MAIA Share guide in meta.profile."),
    PROFILE_UNKNOWN(
        "Le profil annoncé n'est pas connu de ce serveur.",
        "The profile claimed is not known to this server."),
    PROFILE_VERSION_UNKNOWN(
        "Ce serveur ne connaît pas cette version du profil.",
        "This server does not know this version of the profile."),
    PROFILE_OF_OTHER_TYPE(
        "Le profil annoncé ne s'applique pas à ce type de ressource.",
        "The profile claimed does not apply to this resource type."),
    ELEMENT_MISSING("Un élément obligatoire manque.", "A required element is missing."),
    ELEMENT_TOO_MANY(
        "Un élément est répété plus que permis, ou n'est pas permis ici.",
        "An element is repeated more often than allowed, or not allowed here."),
    ELEMENT_UNKNOWN("Un élément n'existe pas ici.", "An element does not exist here."),
    VALUE_INVALID(
        "Une valeur n'a pas la forme demandée.", "A value does not have the required form."),
    CODE_INVALID(
        "Un code n'appartient pas à la liste demandée.",
        "A code is not in the list that is required here."),
    INVARIANT_FAILED(
        "Une règle du profil n'est pas respectée.", "A rule of the profile is not kept."),
    REFERENCE_INVALID(
        "Une référence ne désigne pas ce qui est permis ici.",
        "A reference does not point at what is allowed here."),
    PERSON_MISSING(
        "Cette ressource doit dire de quelle personne elle parle.",
        "This resource must say which person it is about."),
    PERSON_SEVERAL(
        "Une ressource ne parle que d'une seule personne.", "A resource is about one person only."),
    CATEGORY_MISSING(
        "Il manque la catégorie ou le type dont dépendent les règles de partage.",
        "The category or type on which the sharing rules depend is missing."),
    NOT_CONFORMANT("La ressource n'est pas conforme.", "The resource is not conformant.");

    private final String french;
    private final String english;

    Kind(String french, String english) {
      this.french = french;
      this.english = english;
    }

    /** The stable code, e.g. {@code element-missing}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public String french() {
      return french;
    }

    public String english() {
      return english;
    }

    /** What people read, in both languages. */
    public String sentence() {
      return french + " / " + english;
    }
  }

  /** The same, said of an element of a larger resource. */
  Nonconformity within(String path) {
    int dot = expression.indexOf('.');
    return path.isEmpty()
        ? this
        : new Nonconformity(kind, path + (dot < 0 ? "" : expression.substring(dot)), detail);
  }
}
