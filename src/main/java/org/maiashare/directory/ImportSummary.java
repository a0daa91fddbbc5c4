package org.maiashare.directory;

/**
 * What an import did.
 *
 * @param lines read, the header not counted
 * @param activities taken: who works where, as what
 * @param created resources that were not there
 * @param updated resources that changed
 * @param left lines that concern nobody here
 * @param faults lines that could not be taken
 * @param ended roles that the extract does not have any more
 */
public record ImportSummary(
    long lines, long activities, long created, long updated, long left, long faults, long ended) {

  @Override
  public String toString() {
    return """
    %d lignes lues, %d situations d'exercice reprises, %d ressources créées, %d modifiées, \
    %d lignes sans objet ici, %d lignes refusées, %d situations closes
    %d lines read, %d roles taken, %d resources created, %d changed, %d lines of no concern here, \
    %d lines refused, %d roles ended\
    """
        .formatted(
            lines,
            activities,
            created,
            updated,
            left,
            faults,
            ended,
            lines,
            activities,
            created,
            updated,
            left,
            faults,
            ended);
  }
}
