/** The command line. */
