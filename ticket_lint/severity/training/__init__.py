"""Trains the severity model. The only room that imports scikit-learn, jieba and numpy."""
